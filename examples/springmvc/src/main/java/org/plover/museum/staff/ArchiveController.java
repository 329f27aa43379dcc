package org.plover.museum.staff;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/archive")
public class ArchiveController {

    private final ArchiveService archive;

    public ArchiveController(ArchiveService archive) {
        this.archive = archive;
    }

    @GetMapping("/letters")
    public String letters() {
        return archive.letters();
    }

    /** The service calls itself, which no proxy sees. */
    @GetMapping("/index")
    public String index() {
        return archive.index();
    }
}
