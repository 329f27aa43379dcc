package org.plover.museum;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@RepositoryRestResource(exported = false)
public interface LoanRepository extends JpaRepository<Loan, Long> {}
