package org.marigold.clinic.repository;

import org.marigold.clinic.domain.RotaEntry;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RotaEntryRepository extends JpaRepository<RotaEntry, Long> {}
