package org.marigold.clinic.web.dto;

import java.math.BigDecimal;
import lombok.Builder;
import lombok.Data;
import org.marigold.clinic.domain.Invoice;

@Data
@Builder
public class InvoiceDto {

    private final Long id;
    private final String number;
    private final String patientName;
    private final BigDecimal amount;
    private final String iban;
    private final boolean paid;

    public static InvoiceDto from(Invoice invoice) {
        return InvoiceDto.builder()
                .id(invoice.getId())
                .number(invoice.getNumber())
                .patientName(invoice.getPatient().getFirstName() + " " + invoice.getPatient().getLastName())
                .amount(invoice.getAmount())
                .iban(invoice.getIban())
                .paid(invoice.isPaid())
                .build();
    }
}
