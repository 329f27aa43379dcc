package org.marigold.clinic.web;

import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.RotaEntry;
import org.marigold.clinic.repository.RotaEntryRepository;
import org.marigold.clinic.support.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Controller
@ResponseBody
@RequestMapping("/staff")
@RequiredArgsConstructor
public class RotaController {

    private final RotaEntryRepository rota;

    @RequestMapping(value = {"/rota", "/rota/current"}, method = RequestMethod.GET)
    public List<RotaEntry> list() {
        return rota.findAll();
    }

    @RequestMapping("/whoami")
    public String whoAmI(Principal principal) {
        return principal.getName();
    }

    @PostMapping("/rota/{id}/swap")
    public RotaEntry swap(@PathVariable Long id, @RequestParam String with) {
        RotaEntry entry = find(id);
        entry.setStaffName(with);
        return rota.save(entry);
    }

    @PostMapping("/rota/{id}/publish")
    @RolesAllowed("ADMIN")
    public RotaEntry publish(@PathVariable Long id) {
        return setPublished(id, true);
    }

    @PostMapping("/rota/{id}/withdraw")
    @PreAuthorize("hasRole('ADMIN')")
    public RotaEntry withdraw(@PathVariable Long id) {
        return setPublished(id, false);
    }

    @DeleteMapping("/rota/{id}")
    @Secured("ROLE_ADMIN")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable Long id) {
        rota.delete(find(id));
    }

    private RotaEntry setPublished(Long id, boolean published) {
        RotaEntry entry = find(id);
        entry.setPublished(published);
        return rota.save(entry);
    }

    private RotaEntry find(Long id) {
        return rota.findById(id).orElseThrow(() -> new NotFoundException("rota entry", id));
    }
}
