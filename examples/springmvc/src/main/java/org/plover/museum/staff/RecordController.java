package org.plover.museum.staff;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reading, adding and removing, the same for every kind of record. */
public abstract class RecordController<T> {

    protected abstract T load(long id);

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('GUARD')")
    public T one(@PathVariable long id) {
        return load(id);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('CURATOR')")
    public void remove(@PathVariable long id) {
        load(id);
    }

    @PostMapping
    public String add() {
        return "added";
    }
}
