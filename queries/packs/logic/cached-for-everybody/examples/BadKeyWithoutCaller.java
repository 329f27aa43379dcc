package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@Configuration
@EnableWebSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@Entity
class Note {
  @Id private Long id;
  private String owner;
  private String text;

  public Long getId() { return id; }
  public String getOwner() { return owner; }
  public void setOwner(String owner) { this.owner = owner; }
  public String getText() { return text; }
  public void setText(String text) { this.text = text; }
}

interface NoteRepository extends JpaRepository<Note, Long> {
  List<Note> findByOwner(String owner);
}

@Service
class NoteService {
  private final NoteRepository notes;

  NoteService(NoteRepository notes) {
    this.notes = notes;
  }

  @Cacheable("notes")
  public List<Note> mine() {
    String owner = SecurityContextHolder.getContext().getAuthentication().getName(); // expect: cached-for-everybody
    return notes.findByOwner(owner);
  }
}

@RestController
class NoteController {
  private final NoteService service;

  NoteController(NoteService service) {
    this.service = service;
  }

  @GetMapping("/notes")
  public List<Note> notes() {
    return service.mine();
  }
}

@Service
class CurrentUser {
  String name() {
    return SecurityContextHolder.getContext().getAuthentication().getName();
  }
}

@Service
class PageService {
  private final NoteRepository notes;
  private final CurrentUser current;
  private jakarta.servlet.http.HttpSession session;

  PageService(NoteRepository notes, CurrentUser current) {
    this.notes = notes;
    this.current = current;
  }

  @Cacheable("helper")
  public List<Note> helper() {
    return notes.findByOwner(current.name()); // expect: cached-for-everybody
  }

  @Cacheable("helper-safe")
  public List<Note> helperSafe(String owner) {
    return notes.findByOwner(owner); // ok: cached-for-everybody
  }

  @Cacheable(value = "paged", key = "#page")
  public List<Note> paged(int page) {
    return notes.findByOwner(current.name()).subList(page, page + 10); // expect: cached-for-everybody
  }

  @Cacheable(value = "paged-safe", key = "#userId + ':' + #page")
  public List<Note> pagedSafe(String userId, int page) {
    return notes.findByOwner(current.name()).subList(page, page + 10); // ok: cached-for-everybody
  }

  @Cacheable(value = "sorted", key = "'sorted'")
  public List<Note> sorted() {
    String owner = SecurityContextHolder.getContext().getAuthentication().getName(); // expect: cached-for-everybody
    return notes.findByOwner(owner);
  }

  @Cacheable(value = "sorted-safe", keyGenerator = "perUser")
  public List<Note> sortedSafe() {
    String owner = SecurityContextHolder.getContext().getAuthentication().getName(); // ok: cached-for-everybody
    return notes.findByOwner(owner);
  }

  @Cacheable("argument")
  public List<Note> argument(String colour) {
    return notes.findByOwner(current.name()); // expect: cached-for-everybody
  }

  @Cacheable("argument-safe")
  public List<Note> argumentSafe(String colour) {
    return notes.findByOwner(colour); // ok: cached-for-everybody
  }

  @Cacheable(cacheNames = "session", key = "#root.methodName")
  public List<Note> session() {
    return notes.findByOwner(String.valueOf(session.getAttribute("user"))); // expect: cached-for-everybody
  }

  @Cacheable(cacheNames = "session-safe", key = "#root.target.session.id")
  public List<Note> sessionSafe() {
    return notes.findByOwner(String.valueOf(session.getAttribute("user"))); // ok: cached-for-everybody
  }

  @javax.cache.annotation.CacheResult(cacheName = "standard")
  public List<Note> standard() {
    return notes.findByOwner(current.name()); // expect: cached-for-everybody
  }

  public List<Note> standardSafe() {
    return notes.findByOwner(current.name()); // ok: cached-for-everybody
  }

  @Cacheable("deep")
  public List<Note> deep() {
    return first(); // expect: cached-for-everybody
  }

  private List<Note> first() {
    return second();
  }

  private List<Note> second() {
    return notes.findByOwner(current.name());
  }

  @Cacheable("deep-safe")
  public List<Note> deepSafe() {
    return firstSafe(); // ok: cached-for-everybody
  }

  private List<Note> firstSafe() {
    return notes.findByOwner("everybody");
  }

  @Cacheable(value = "tenant", key = "#from + #to")
  public List<Note> between(String from, String to) {
    String name = current.name(); // expect: cached-for-everybody
    return notes.findByOwner(name + from + to);
  }

  @Cacheable(value = "tenant-safe", key = "#tenant + #from")
  public List<Note> betweenSafe(String tenant, String from) {
    String name = current.name(); // ok: cached-for-everybody
    return notes.findByOwner(name + from);
  }

  @Cacheable(value = "count", unless = "#result == 0")
  public int count() {
    return notes.findByOwner(current.name()).size(); // expect: cached-for-everybody
  }

  @Cacheable(value = "count-safe", key = "@currentUser.name()")
  public int countSafe() {
    return notes.findByOwner(current.name()).size(); // ok: cached-for-everybody
  }

  @Cacheable(value = "branch", condition = "#all")
  public List<Note> branch(boolean all) {
    return all ? notes.findAll() : notes.findByOwner(current.name()); // expect: cached-for-everybody
  }

  @Cacheable("branch-safe")
  public List<Note> branchSafe(boolean all) {
    return all ? notes.findAll() : notes.findByOwner("everybody"); // ok: cached-for-everybody
  }
}

@RestController
class PageController {
  private final PageService pages;

  PageController(PageService pages) {
    this.pages = pages;
  }

  @GetMapping("/k")
  public Object all() {
    pages.helper();
    pages.paged(0);
    pages.sorted();
    pages.argument("red");
    pages.session();
    pages.standard();
    pages.deep();
    pages.between("a", "b");
    pages.count();
    return pages.branch(false);
  }
}
