package org.plover.museum.staff;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Posters are for everybody, which is why no filter is asked; changing them was forgotten. */
@RestController
public class PosterController {

    @GetMapping("/posters/{id}")
    public String poster(@PathVariable long id) {
        return "poster " + id;
    }

    @PutMapping("/posters/{id}")
    public String replace(@PathVariable long id) {
        return "replaced " + id;
    }
}
