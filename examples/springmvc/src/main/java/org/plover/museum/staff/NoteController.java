package org.plover.museum.staff;

import org.plover.museum.security.CuratorsOnly;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes of the curators; what a method says replaces what the class says. */
@RestController
@RequestMapping("/notes")
@PreAuthorize("hasRole('CURATOR')")
public class NoteController {

    @GetMapping
    public String all() {
        return "notes";
    }

    @GetMapping("/public")
    @PreAuthorize("permitAll()")
    public String open() {
        return "public notes";
    }

    @GetMapping("/mine")
    @PreAuthorize("isAuthenticated()")
    public String mine() {
        return "my notes";
    }

    @PostMapping
    @PreAuthorize("hasRole('CURATOR') and hasAuthority('notes:write')")
    public String write() {
        return "written";
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("@shifts.onDuty(authentication)")
    public String remove(@PathVariable long id) {
        return "removed " + id;
    }

    @PutMapping("/{id}")
    @CuratorsOnly
    public String replace(@PathVariable long id) {
        return "replaced " + id;
    }

    @PatchMapping("/{id}")
    @PreAuthorize("hasAnyRole('GUARD', 'AUDITOR') or hasAuthority('notes:write')")
    public String amend(@PathVariable long id) {
        return "amended " + id;
    }

    /** A proxy cannot override it: the rule of the class is not asked. */
    @GetMapping("/summary")
    public final String summary() {
        return "summary";
    }

    /** Nor can it override this one. */
    @GetMapping("/drafts")
    private String drafts() {
        return "drafts";
    }
}
