package org.marigold.clinic.repository;

import java.util.List;
import org.marigold.clinic.domain.AuditEntry;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AuditEntryRepository extends JpaRepository<AuditEntry, Long> {

    List<AuditEntry> findTop100ByOrderByAtDesc();
}
