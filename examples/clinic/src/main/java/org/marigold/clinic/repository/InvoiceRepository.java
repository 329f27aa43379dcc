package org.marigold.clinic.repository;

import java.math.BigDecimal;
import java.util.List;
import org.marigold.clinic.domain.Invoice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface InvoiceRepository extends JpaRepository<Invoice, Long> {

    List<Invoice> findByPatientId(Long patientId);

    List<Invoice> findByPaidFalse();

    boolean existsByIdAndPatientId(Long id, Long patientId);

    @Query("select coalesce(sum(i.amount), 0) from Invoice i where i.paid = false")
    BigDecimal sumOutstanding();
}
