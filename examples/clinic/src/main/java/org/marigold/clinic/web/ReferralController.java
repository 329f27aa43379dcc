package org.marigold.clinic.web;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.marigold.clinic.domain.Referral;
import org.marigold.clinic.repository.ReferralRepository;
import org.marigold.clinic.support.NotFoundException;
import org.marigold.clinic.web.dto.ReferralDto;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Slf4j
@RestController
@RequestMapping("/api/referrals")
@RequiredArgsConstructor
public class ReferralController {

    private final ReferralRepository referrals;

    @GetMapping("/{id}")
    public ReferralDto get(@PathVariable Long id) {
        return ReferralDto.from(find(id));
    }

    @GetMapping(path = "/{id}/letter", produces = MediaType.TEXT_PLAIN_VALUE)
    public String letter(@PathVariable Long id) {
        return find(id).getLetter();
    }

    @PutMapping(path = "/{id}/letter", consumes = MediaType.TEXT_PLAIN_VALUE)
    public ReferralDto rewrite(@PathVariable Long id, @RequestBody String letter) {
        Referral referral = find(id);
        referral.setLetter(letter);
        log.info("letter of referral {} rewritten", referral.getId());
        return ReferralDto.from(referrals.save(referral));
    }

    private Referral find(Long id) {
        return referrals.findById(id).orElseThrow(() -> new NotFoundException("referral", id));
    }
}
