package org.marigold.testing;

import java.util.Map;
import org.marigold.clinic.support.NotFoundException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.ResourceAccessException;

/** Fails on demand. */
@RestController
@RequestMapping("/test/faults")
public class FaultController {

    @GetMapping("/missing/{id}")
    public void missing(@PathVariable Long id) {
        throw new NotFoundException("thing", id);
    }

    @GetMapping("/partner")
    public void partner() {
        throw new ResourceAccessException("connect to 10.0.0.7 refused");
    }

    @PostMapping("/database")
    public void database(@RequestBody Map<String, String> body) {
        throw new DataIntegrityViolationException("duplicate " + body.get("email"));
    }
}
