package org.marigold.clinic.repository;

import java.util.List;
import org.marigold.clinic.domain.PortalMessage;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PortalMessageRepository extends JpaRepository<PortalMessage, Long> {

    List<PortalMessage> findByPatientId(Long patientId);
}
