package org.marigold.clinic.web;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.AuditEntry;
import org.marigold.clinic.domain.Role;
import org.marigold.clinic.repository.AuditEntryRepository;
import org.marigold.clinic.service.AccountService;
import org.marigold.clinic.service.ExportService;
import org.marigold.clinic.support.ApiPaths;
import org.marigold.clinic.web.dto.AccountDto;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPaths.ADMIN)
@PreAuthorize("hasRole('ADMIN')")
@RequiredArgsConstructor
public class AdminController {

    private final AccountService accounts;
    private final AuditEntryRepository auditEntries;
    private final ExportService exports;

    @GetMapping("/accounts")
    public List<AccountDto> accounts() {
        return accounts.findAll().stream().map(AccountDto::from).toList();
    }

    @PutMapping("/accounts/{id}/roles")
    public AccountDto assignRoles(@PathVariable Long id, @RequestBody Set<Role> roles) {
        return AccountDto.from(accounts.assignRoles(id, roles));
    }

    @DeleteMapping("/accounts/{id}")
    @PreAuthorize("hasAuthority('accounts:manage')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void deleteAccount(@PathVariable Long id) {
        accounts.delete(id);
    }

    @GetMapping("/audit")
    public List<AuditEntry> audit() {
        return auditEntries.findTop100ByOrderByAtDesc();
    }

    @GetMapping(path = "/export/patients.csv", produces = "text/csv")
    public String exportPatients() {
        return exports.patientsAsCsv();
    }
}
