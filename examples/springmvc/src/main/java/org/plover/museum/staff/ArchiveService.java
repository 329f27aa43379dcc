package org.plover.museum.staff;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
public class ArchiveService {

    @PreAuthorize("hasRole('CURATOR')")
    public String letters() {
        return "letters";
    }

    public String index() {
        return "index of " + letters();
    }
}
