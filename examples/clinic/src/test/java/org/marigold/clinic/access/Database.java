package org.marigold.clinic.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.marigold.clinic.domain.Role;
import org.marigold.clinic.domain.UserAccount;
import org.marigold.clinic.repository.UserAccountRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Adds accounts with chosen authorities, and puts the rows back after a call that may have changed them. */
final class Database {

    private final JdbcTemplate jdbc;
    private final UserAccountRepository accounts;
    private final String passwordHash;
    private final List<String> restore = new ArrayList<>();

    Database(JdbcTemplate jdbc, UserAccountRepository accounts, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwordHash = encoder.encode(Caller.PASSWORD);
    }

    Caller existing(String username) {
        UserAccount account = accounts.findByUsername(username).orElseThrow();
        TreeSet<String> authorities = new TreeSet<>(account.getPermissions());
        account.getRoles().forEach(role -> authorities.add("ROLE_" + role));
        return new Caller(username, authorities, account.getPatientId());
    }

    Caller create(Collection<String> authorities, Long patientId) {
        TreeSet<String> sorted = new TreeSet<>(authorities);
        UserAccount account = new UserAccount();
        account.setUsername("probe-" + patientId + "-" + String.join("+", sorted).replace(':', '.'));
        account.setPasswordHash(passwordHash);
        account.setPatientId(patientId);
        for (String authority : sorted) {
            if (authority.startsWith("ROLE_")) {
                account.getRoles().add(Role.valueOf(authority.substring("ROLE_".length())));
            } else {
                account.getPermissions().add(authority);
            }
        }
        accounts.save(account);
        return new Caller(account.getUsername(), sorted, patientId);
    }

    void remember() {
        restore.clear();
        restore.add("SET REFERENTIAL_INTEGRITY FALSE");
        for (String table : jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC' ORDER BY 1",
                String.class)) {
            restore.add("TRUNCATE TABLE " + table);
        }
        for (String line : jdbc.queryForList("SCRIPT NOPASSWORDS NOSETTINGS", String.class)) {
            if (line.startsWith("INSERT INTO")) {
                restore.add(line);
            }
        }
        restore.add("SET REFERENTIAL_INTEGRITY TRUE");
    }

    void restore() {
        jdbc.batchUpdate(restore.toArray(String[]::new));
    }
}
