package org.heron.library;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** No rule speaks of news, so that nobody may read them. */
@Controller("/news")
public class NewsController {

    @Get
    public String news() {
        return "news";
    }
}
