package org.plover.museum.staff;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
public class KioskController {

    @GetMapping("/kiosk")
    public String welcome() {
        return "welcome";
    }

    @GetMapping("/kiosk/orders")
    public String orders() {
        return "orders";
    }

    @PostMapping("/kiosk/refunds")
    public String refund(HttpServletRequest request) {
        if (!request.isUserInRole("CURATOR")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "refunded";
    }
}
