package org.marigold.clinic.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.PortalMessage;
import org.marigold.clinic.repository.PortalMessageRepository;
import org.marigold.clinic.security.ClinicUser;
import org.marigold.clinic.security.CurrentUser;
import org.marigold.clinic.support.JsonController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@JsonController("/portal/messages")
@RequiredArgsConstructor
public class PortalController {

    private final PortalMessageRepository messages;

    @GetMapping
    public List<PortalMessage> inbox(@CurrentUser ClinicUser user) {
        return messages.findByPatientId(user.getPatientId());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public PortalMessage write(@RequestParam String body, @CurrentUser ClinicUser user) {
        PortalMessage message = new PortalMessage();
        message.setPatientId(user.getPatientId());
        message.setBody(body);
        return messages.save(message);
    }
}
