//// object: DELETE /either/{id} PROVEN
//// object: DELETE /forced/{id} UNKNOWN
//// object: DELETE /foreign/{id} PROVEN
//// object: DELETE /missing/{id} PROVEN
//// object: DELETE /missed/{id} UNKNOWN
//// object: DELETE /myself/{id} UNKNOWN
//// object: DELETE /named/{id} UNKNOWN
//// object: DELETE /not/{id} PROVEN
//// object: DELETE /none/{id} PROVEN
//// object: DELETE /others/{id} UNKNOWN
//// object: GET /shown/{id} PROVEN
//// object: GET /late/{id} UNKNOWN
//// object: DELETE /kept/{id} UNKNOWN
//// object: DELETE /truth/{id} PROVEN
//// checks: DELETE /either/{id} Web.either DOMINATES
//// checks: DELETE /forced/{id} Web.forced PARTIAL
//// checks: DELETE /foreign/{id} Rights.isForeign DOMINATES
//// checks: DELETE /missing/{id} Rights.own DOMINATES
//// checks: DELETE /missed/{id} Rights.own PARTIAL
//// checks: DELETE /none/{id} Web.none DOMINATES
//// checks: DELETE /not/{id} Web.not DOMINATES
//// checks: GET /shown/{id} Web.shown DOMINATES
//// checks: GET /late/{id} Web.late PARTIAL
//// checks: DELETE /kept/{id} Web.kept PARTIAL
//// checks: DELETE /truth/{id} Web.truth DOMINATES
package app;

import jakarta.persistence.*;
import java.security.Principal;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.*;

@Entity
class Paper {
  @Id private Long id;
  private String owner;
  private String editor;

  public Long getId() { return id; }
  public String getOwner() { return owner; }
  public String getEditor() { return editor; }
}

interface Papers extends JpaRepository<Paper, Long> {}

@Service
class Rights {
  private final Papers papers;

  Rights(Papers papers) { this.papers = papers; }

  boolean isForeign(Long id, String user) {
    Paper paper = papers.findById(id).orElseThrow();
    if (paper.getOwner().equals(user)) {
      return false;
    }
    return true;
  }

  Paper own(Long id, String user) {
    Paper paper = papers.findById(id).orElseThrow();
    return paper.getOwner().equals(user) ? paper : null;
  }
}

@RestController
class Web {
  private final Papers papers;
  private final Rights rights;

  Web(Papers papers, Rights rights) {
    this.papers = papers;
    this.rights = rights;
  }

  @DeleteMapping("/myself/{id}") void myself(@PathVariable String id, Principal user) {
    if (user.getName().equals(id)) {
      throw new IllegalStateException("nobody deletes himself");
    }
    papers.deleteById(Long.valueOf(id));
  }

  @DeleteMapping("/others/{id}") void others(@PathVariable Long id, Principal user) {
    Paper paper = papers.findById(id).orElseThrow();
    if (paper.getOwner().equals(user.getName())) {
      return;
    }
    papers.deleteById(id);
  }

  @DeleteMapping("/named/{id}") void named(@PathVariable Long id, Principal user) {
    if (!rights.isForeign(id, user.getName())) {
      return;
    }
    papers.deleteById(id);
  }

  @DeleteMapping("/foreign/{id}") void foreign(@PathVariable Long id, Principal user) {
    if (rights.isForeign(id, user.getName())) {
      return;
    }
    papers.deleteById(id);
  }

  @DeleteMapping("/missing/{id}") void missing(@PathVariable Long id, Principal user) {
    if (rights.own(id, user.getName()) == null) {
      return;
    }
    papers.deleteById(id);
  }

  @DeleteMapping("/missed/{id}") void missed(@PathVariable Long id, Principal user) {
    if (rights.own(id, user.getName()) != null) {
      return;
    }
    papers.deleteById(id);
  }

  @DeleteMapping("/not/{id}") void not(@PathVariable Long id, Principal user) {
    Paper paper = papers.findById(id).orElseThrow();
    boolean foreign = !user.getName().equals(paper.getOwner());
    if (foreign == true) {
      throw new IllegalStateException("not yours");
    }
    papers.deleteById(id);
  }

  @DeleteMapping("/truth/{id}") void truth(@PathVariable Long id, Principal user) {
    Paper paper = papers.findById(id).orElseThrow();
    if (user.getName().compareTo(paper.getOwner()) != 0) {
      throw new IllegalStateException("not yours");
    }
    papers.deleteById(id);
  }

  @GetMapping("/shown/{id}") Paper shown(@PathVariable Long id, Principal user) {
    Paper paper = papers.findById(id).orElseThrow();
    return paper.getOwner().equals(user.getName()) ? paper : null;
  }

  @GetMapping("/late/{id}") Paper late(@PathVariable Long id, Principal user) {
    Paper result = null;
    Paper paper = papers.findById(id).orElseThrow();
    if (paper.getOwner().equals(user.getName())) {
      result = paper;
    }
    if (result == null) {
      result = paper;
    }
    return result;
  }

  @DeleteMapping("/kept/{id}") void kept(@PathVariable Long id, Principal user) {
    Paper paper = papers.findById(id).orElseThrow();
    boolean own = false;
    if (paper.getOwner().equals(user.getName())) {
      own = true;
    }
    if (own) {
      papers.deleteById(id);
    }
  }

  @DeleteMapping("/either/{id}") void either(@PathVariable Long id, Principal user) {
    Paper paper = papers.findById(id).orElseThrow();
    if (!paper.getOwner().equals(user.getName()) && !paper.getEditor().equals(user.getName())) {
      throw new IllegalStateException("not yours");
    }
    papers.deleteById(id);
  }

  @DeleteMapping("/forced/{id}")
  void forced(@PathVariable Long id, @RequestParam boolean force, Principal user) {
    Paper paper = papers.findById(id).orElseThrow();
    if (force || paper.getOwner().equals(user.getName())) {
      papers.deleteById(id);
    }
  }

  @DeleteMapping("/none/{id}") void none(@PathVariable Long id, Principal user) {
    List<Paper> own = papers.findAllById(List.of(id));
    own.removeIf(paper -> !paper.getOwner().equals(user.getName()));
    papers.deleteAll(own);
  }
}
