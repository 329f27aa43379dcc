package org.marigold.clinic.repository;

import org.marigold.clinic.domain.Referral;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ReferralRepository extends JpaRepository<Referral, Long> {}
