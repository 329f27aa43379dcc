package org.marigold.clinic.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import lombok.Getter;
import org.marigold.clinic.domain.UserAccount;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

@Getter
public class ClinicUser implements UserDetails {

    private final Long id;
    private final Long patientId;
    private final String username;
    private final String password;
    private final Set<SimpleGrantedAuthority> grants = new LinkedHashSet<>();

    public ClinicUser(UserAccount account) {
        this.id = account.getId();
        this.patientId = account.getPatientId();
        this.username = account.getUsername();
        this.password = account.getPasswordHash();
        account.getRoles().forEach(role -> grants.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        account.getPermissions().forEach(permission -> grants.add(new SimpleGrantedAuthority(permission)));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return grants;
    }
}
