package org.plover.museum.staff;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VaultController {

    @GetMapping("/vault/contents")
    public String contents() {
        return "contents";
    }

    @GetMapping("/vault/map")
    public String map() {
        return "map";
    }

    @GetMapping("/vault/map/shafts")
    public String shafts() {
        return "shafts";
    }

    @GetMapping("/vault")
    public String door() {
        return "door";
    }
}
