package org.heron.library;

import io.micronaut.http.annotation.Controller;

@Controller("/lectures")
public class LectureController implements LectureOperations {

    @Override
    public String lecture(long id) {
        return "lecture " + id;
    }

    @Override
    public String announce(long id) {
        return "announced " + id;
    }
}
