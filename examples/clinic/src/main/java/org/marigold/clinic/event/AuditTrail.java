package org.marigold.clinic.event;

import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.AuditEntry;
import org.marigold.clinic.repository.AuditEntryRepository;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
public class AuditTrail {

    private final AuditEntryRepository entries;

    @EventListener
    public void onChange(RecordChanged event) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        AuditEntry entry = new AuditEntry();
        entry.setActor(authentication == null ? "system" : authentication.getName());
        entry.setAction(event.action());
        entry.setSubject(event.subject());
        entries.save(entry);
    }
}
