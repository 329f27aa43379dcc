package org.marigold.clinic.security;

import lombok.RequiredArgsConstructor;
import org.marigold.clinic.repository.InvoiceRepository;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component("ownership")
@RequiredArgsConstructor
public class OwnershipService {

    private final InvoiceRepository invoices;

    // @ai tool=claude-code model=claude-sonnet-4-5 date=2026-02-17
    public boolean isOwner(Long patientId) {
        Long own = currentPatientId();
        return own != null && own.equals(patientId);
    }

    // @ai tool=claude-code model=claude-sonnet-4-5 reviewed-by=r.keller date=2026-02-17
    public boolean ownsInvoice(Long invoiceId) {
        Long own = currentPatientId();
        return own != null && invoices.existsByIdAndPatientId(invoiceId, own);
    }

    private Long currentPatientId() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ClinicUser user) {
            return user.getPatientId();
        }
        return null;
    }
}
