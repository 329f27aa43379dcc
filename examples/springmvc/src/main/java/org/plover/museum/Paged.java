package org.plover.museum;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A mapping that comes with a default method. */
public interface Paged {

    @GetMapping("/pages")
    default int pages(@RequestParam(defaultValue = "10") int size) {
        return size;
    }
}
