package org.plover.museum.staff;

import org.plover.museum.security.CuratorsOnly;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/staff")
public class StaffController {

    @GetMapping({"/rota", "/rota/"})
    public String rota() {
        return "rota";
    }

    @GetMapping("/Rota")
    public String oldRota() {
        return "rota of last year";
    }

    @GetMapping("/lockers")
    public String lockers() {
        return "lockers";
    }

    @PostMapping("/lockers")
    public String assign() {
        return "assigned";
    }

    @CuratorsOnly
    @GetMapping("/wages")
    public String wages() {
        return "wages";
    }

    @CuratorsOnly
    @PostMapping("/rota")
    public String plan() {
        return "planned";
    }
}
