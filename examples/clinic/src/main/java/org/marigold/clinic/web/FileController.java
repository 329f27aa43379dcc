package org.marigold.clinic.web;

import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.Referral;
import org.marigold.clinic.repository.ReferralRepository;
import org.marigold.clinic.support.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/files")
@RequiredArgsConstructor
public class FileController {

    private final ReferralRepository referrals;

    @GetMapping(path = "/referrals/{id}", produces = MediaType.TEXT_PLAIN_VALUE)
    public String referralLetter(@PathVariable Long id) {
        return referrals.findById(id)
                .map(Referral::getLetter)
                .orElseThrow(() -> new NotFoundException("referral", id));
    }

    @GetMapping(path = "/house-rules", produces = MediaType.TEXT_PLAIN_VALUE)
    public String houseRules() {
        return "Visiting hours are 14:00 to 19:00.";
    }
}
