package org.marigold.clinic.web;

import org.marigold.clinic.domain.InsurancePlan;
import org.marigold.clinic.repository.InsurancePlanRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/insurance-plans")
public class InsurancePlanController extends DirectoryController<InsurancePlan> {

    public InsurancePlanController(InsurancePlanRepository plans) {
        super(plans);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public InsurancePlan add(@RequestBody InsurancePlan plan) {
        return super.add(plan);
    }
}
