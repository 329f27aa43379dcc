//// needs: org.springframework.boot:spring-boot-starter-data-rest
//// entry: HTTP GET /data/authors Authors.findAll
//// entry: HTTP POST /data/authors Authors.save
//// entry: HTTP GET /data/authors/{id} Authors.findById
//// entry: HTTP PUT /data/authors/{id} Authors.save
//// entry: HTTP PATCH /data/authors/{id} Authors.save
//// entry: HTTP GET /data/authors/search/named Authors.findByName
//// entry: HTTP GET /data/authors/{id}/books Authors.follow-books
//// entry: HTTP POST /data/authors/{id}/books Authors.link-books
//// entry: HTTP PUT /data/authors/{id}/books Authors.link-books
//// entry: HTTP PATCH /data/authors/{id}/books Authors.link-books
//// entry: HTTP DELETE /data/authors/{id}/books Authors.unlink-books
//// entry: HTTP GET /data/authors/{id}/books/{propertyId} Authors.follow-books
//// entry: HTTP DELETE /data/authors/{id}/books/{propertyId} Authors.unlink-books
//// entry: HTTP GET /data/library/{id} Books.findById
package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.Repository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;
import org.springframework.data.rest.core.annotation.RestResource;
import org.springframework.data.rest.core.config.RepositoryRestConfiguration;
import org.springframework.data.rest.webmvc.config.RepositoryRestConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

@Entity
class Author {
  @Id Long id;
  String name;
  @OneToMany List<Book> books;
  @ManyToOne @RestResource(exported = false) Author mentor;
  @ManyToOne Secret secret;
}

@Entity
class Book {
  @Id Long id;
}

@Entity
class Secret {
  @Id Long id;
}

interface Hidden {}

@Component
class Settings implements RepositoryRestConfigurer {
  @Override
  public void configureRepositoryRestConfiguration(RepositoryRestConfiguration config, CorsRegistry cors) {
    config.setBasePath("/data");
  }
}
//// file: src/main/java/app/Authors.java
package app;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.rest.core.annotation.RestResource;
public interface Authors extends JpaRepository<Author, Long> {
  @RestResource(path = "named")
  List<Author> findByName(String name);
  @RestResource(exported = false)
  List<Author> findByMentorName(String name);
  @Override
  @RestResource(exported = false)
  void deleteById(Long id);
}
//// file: src/main/java/app/Books.java
package app;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;
@RepositoryRestResource(path = "library")
public interface Books extends Repository<Book, Long> {
  Optional<Book> findById(Long id);
}
//// file: src/main/java/app/Secrets.java
package app;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;
@RepositoryRestResource(exported = false)
public interface Secrets extends JpaRepository<Secret, Long> {}
