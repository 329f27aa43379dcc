package org.marigold.clinic.web.dto;

import java.util.Set;
import org.marigold.clinic.domain.Role;
import org.marigold.clinic.domain.UserAccount;

public record AccountDto(Long id, String username, String email, String phone, Set<Role> roles) {

    public static AccountDto from(UserAccount account) {
        return new AccountDto(
                account.getId(),
                account.getUsername(),
                account.getEmail(),
                account.getPhone(),
                account.getRoles());
    }
}
