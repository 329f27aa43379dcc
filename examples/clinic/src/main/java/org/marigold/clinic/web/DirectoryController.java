package org.marigold.clinic.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.support.NotFoundException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** List, read, add and remove entries of a directory. */
@RequiredArgsConstructor
public abstract class DirectoryController<T> {

    protected final JpaRepository<T, Long> entries;

    @GetMapping
    public List<T> list() {
        return entries.findAll();
    }

    @GetMapping("/{id}")
    public T get(@PathVariable Long id) {
        return entries.findById(id).orElseThrow(() -> new NotFoundException("entry", id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public T add(@RequestBody T entry) {
        return entries.save(entry);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable Long id) {
        entries.deleteById(id);
    }
}
