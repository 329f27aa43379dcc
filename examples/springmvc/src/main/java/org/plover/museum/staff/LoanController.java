package org.plover.museum.staff;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LoanController implements LoanApi {

    @Override
    public String loan(long id) {
        return "loan " + id;
    }

    /** Says less than the interface, and what is nearest holds. */
    @Override
    @PreAuthorize("isAuthenticated()")
    public String extend(long id) {
        return "extended " + id;
    }

    @Override
    public String terms() {
        return "terms";
    }
}
