package org.plover.museum.staff;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Mappings and rules of the loans. */
public interface LoanApi {

    @GetMapping("/loans/{id}")
    @PreAuthorize("hasRole('CURATOR')")
    String loan(@PathVariable long id);

    @PostMapping("/loans/{id}/extension")
    @PreAuthorize("hasRole('CURATOR')")
    String extend(@PathVariable long id);

    @GetMapping("/loans/terms")
    String terms();
}
