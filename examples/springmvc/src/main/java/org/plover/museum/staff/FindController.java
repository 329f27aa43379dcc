package org.plover.museum.staff;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/finds")
public class FindController extends RecordController<String> {

    @Override
    protected String load(long id) {
        return "find " + id;
    }

    /** The rule of the overridden method still holds. */
    @Override
    public void remove(long id) {
        super.remove(id);
    }

    @Override
    @PreAuthorize("hasAuthority('notes:write')")
    public String add() {
        return "found";
    }
}
