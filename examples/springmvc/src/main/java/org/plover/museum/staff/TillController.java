package org.plover.museum.staff;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.annotation.Secured;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/tills")
public class TillController {

    @GetMapping
    @Secured("ROLE_GUARD")
    public String balance() {
        return "balance";
    }

    @PostMapping
    @Secured({"ROLE_GUARD", "ROLE_CURATOR"})
    public String open() {
        return "open";
    }

    @GetMapping("/receipts")
    @Secured({"notes:write", "machines:reset"})
    public String receipts() {
        return "receipts";
    }

    @PutMapping("/float")
    @RolesAllowed("CURATOR")
    public String fill() {
        return "filled";
    }

    @DeleteMapping("/float")
    @DenyAll
    public String empty() {
        return "emptied";
    }

    @GetMapping("/prices")
    @PermitAll
    public String prices() {
        return "prices";
    }

    @GetMapping("/hours")
    public String hours() {
        return "hours";
    }
}
