package org.marigold.clinic.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.marigold.clinic.domain.Role;
import org.marigold.clinic.domain.UserAccount;
import org.marigold.clinic.event.RecordChanged;
import org.marigold.clinic.repository.UserAccountRepository;
import org.marigold.clinic.support.NotFoundException;
import org.marigold.clinic.web.dto.ContactRequest;
import org.marigold.clinic.web.dto.RegistrationRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

@Slf4j
@Service
@RequiredArgsConstructor
@Transactional
public class AccountService {

    private final UserAccountRepository accounts;
    private final PasswordEncoder passwordEncoder;
    private final ApplicationEventPublisher events;

    @Transactional(readOnly = true)
    public UserAccount get(Long id) {
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("account", id));
    }

    @Transactional(readOnly = true)
    public List<UserAccount> findAll() {
        return accounts.findAll();
    }

    public UserAccount register(RegistrationRequest request) {
        if (accounts.existsByUsername(request.getUsername())) {
            throw new IllegalArgumentException("user name is taken");
        }
        UserAccount account = new UserAccount();
        account.setUsername(request.getUsername());
        account.setEmail(request.getEmail());
        account.setPasswordHash(passwordEncoder.encode(request.getPassword()));
        account.getRoles().add(Role.PATIENT);
        log.info("registered {}", request);
        return accounts.save(account);
    }

    public UserAccount save(UserAccount account) {
        return accounts.save(account);
    }

    public UserAccount updateContact(Long id, ContactRequest request) {
        UserAccount account = get(id);
        account.setEmail(request.email());
        account.setPhone(request.phone());
        return account;
    }

    public void changePassword(Long id, String password) {
        get(id).setPasswordHash(passwordEncoder.encode(password));
    }

    public void changeKioskPassword(Long id, String password) {
        String hash = DigestUtils.md5DigestAsHex(password.getBytes(StandardCharsets.UTF_8));
        get(id).setKioskPasswordHash(hash);
    }

    public UserAccount assignRoles(Long id, Set<Role> roles) {
        UserAccount account = get(id);
        account.getRoles().clear();
        account.getRoles().addAll(roles);
        events.publishEvent(new RecordChanged("roles", "account/" + id));
        return account;
    }

    public void delete(Long id) {
        accounts.delete(get(id));
        events.publishEvent(new RecordChanged("delete", "account/" + id));
    }
}
