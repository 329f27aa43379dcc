package org.plover.museum;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.rest.core.annotation.RestResource;

public interface ExhibitRepository extends JpaRepository<Exhibit, Long> {

    @RestResource(path = "by-lender")
    List<Exhibit> findByLenderName(String lenderName);

    @Override
    @RestResource(exported = false)
    void deleteById(Long id);
}
