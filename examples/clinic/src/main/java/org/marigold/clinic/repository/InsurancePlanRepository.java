package org.marigold.clinic.repository;

import org.marigold.clinic.domain.InsurancePlan;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InsurancePlanRepository extends JpaRepository<InsurancePlan, Long> {}
