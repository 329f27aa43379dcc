package org.plover.museum.security;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who is on duty: the guards, at any time. */
@Component
public class Shifts {

    public boolean onDuty(Authentication authentication) {
        return authentication.getAuthorities().stream().anyMatch(granted -> granted.getAuthority().equals("ROLE_GUARD"));
    }
}
