//// object: DELETE /admin/{id} PROVEN
//// object: DELETE /asked/{id} PROVEN
//// object: DELETE /called/{id} PROVEN
//// object: DELETE /half/{id} UNKNOWN
//// object: DELETE /ignored/{id} UNKNOWN
//// object: DELETE /late/{id} UNKNOWN
//// object: DELETE /open/{id} ABSENT
//// object: DELETE /role/{id} UNKNOWN
//// object: DELETE /swallowed/{id} UNKNOWN
//// object: DELETE /logged/{id} UNKNOWN
//// object: GET /query/{id} PROVEN
//// object: GET /read/{id} PROVEN
//// object: GET /shown/{id} UNKNOWN
//// object: POST /list PROVEN
//// object: PUT /inline/{id} PROVEN
//// object: PUT /sent UNKNOWN
//// object: PUT /own PROVEN
//// checks: PUT /sent Web.sent PARTIAL
//// checks: PUT /own Web.own DOMINATES
//// checks: DELETE /admin/{id} Rights.require DOMINATES
//// checks: DELETE /asked/{id} Rights.owns DOMINATES
//// checks: DELETE /called/{id} Rights.require DOMINATES
//// checks: DELETE /half/{id} Rights.require PARTIAL
//// checks: DELETE /ignored/{id} Rights.owns IGNORED
//// checks: DELETE /late/{id} Rights.require AFTER_USE
//// checks: DELETE /logged/{id} Rights.owns PARTIAL
//// checks: DELETE /swallowed/{id} Rights.require PARTIAL
//// checks: GET /read/{id} Web.read DOMINATES
//// checks: GET /shown/{id} Web.shown PARTIAL
//// checks: POST /list Rights.owns DOMINATES
//// checks: PUT /inline/{id} Web.inline DOMINATES
package app;

import jakarta.persistence.*;
import java.security.Principal;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.*;

@Entity
class Note {
  @Id private Long id;
  private String owner;
  private String text;

  public Long getId() { return id; }
  public String getOwner() { return owner; }
  public String getText() { return text; }
  public void setText(String text) { this.text = text; }
}

interface Notes extends JpaRepository<Note, Long> {
  Note findByIdAndOwner(Long id, String owner);
}

@Service
class Rights {
  private final Notes notes;

  Rights(Notes notes) { this.notes = notes; }

  boolean owns(Long id, String user) {
    Note note = notes.findById(id).orElseThrow();
    return note.getOwner().equals(user);
  }

  void require(Long id, String user) {
    if (!owns(id, user)) {
      throw new IllegalStateException("not yours");
    }
  }

  boolean isAdmin(String user) { return user.startsWith("admin"); }
}

@RestController
class Web {
  private final Notes notes;
  private final Rights rights;

  Web(Notes notes, Rights rights) {
    this.notes = notes;
    this.rights = rights;
  }

  @DeleteMapping("/open/{id}") void open(@PathVariable Long id) { notes.deleteById(id); }

  @DeleteMapping("/called/{id}") void called(@PathVariable Long id, Principal user) {
    rights.require(id, user.getName());
    notes.deleteById(id);
  }

  @DeleteMapping("/asked/{id}") void asked(@PathVariable Long id, Principal user) {
    if (!rights.owns(id, user.getName())) {
      return;
    }
    notes.deleteById(id);
  }

  @DeleteMapping("/late/{id}") void late(@PathVariable Long id, Principal user) {
    notes.deleteById(id);
    rights.require(id, user.getName());
  }

  @DeleteMapping("/ignored/{id}") void ignored(@PathVariable Long id, Principal user) {
    rights.owns(id, user.getName());
    notes.deleteById(id);
  }

  @DeleteMapping("/logged/{id}") void logged(@PathVariable Long id, Principal user) {
    if (!rights.owns(id, user.getName())) {
      System.out.println("not the owner");
    }
    notes.deleteById(id);
  }

  @DeleteMapping("/swallowed/{id}") void swallowed(@PathVariable Long id, Principal user) {
    try {
      rights.require(id, user.getName());
    } catch (RuntimeException e) {
      System.out.println("not the owner");
    }
    notes.deleteById(id);
  }

  @DeleteMapping("/half/{id}")
  void half(@PathVariable Long id, @RequestParam boolean strict, Principal user) {
    if (strict) {
      rights.require(id, user.getName());
    }
    notes.deleteById(id);
  }

  @DeleteMapping("/admin/{id}") void admin(@PathVariable Long id, Principal user) {
    if (!rights.isAdmin(user.getName())) {
      rights.require(id, user.getName());
    }
    notes.deleteById(id);
  }

  @DeleteMapping("/role/{id}") void role(@PathVariable Long id, Principal user) {
    if (!rights.isAdmin(user.getName())) {
      throw new IllegalStateException("no");
    }
    notes.deleteById(id);
  }

  @PutMapping("/inline/{id}")
  void inline(@PathVariable Long id, @RequestBody String text, Principal user) {
    Note note = notes.findById(id).orElseThrow();
    if (!note.getOwner().equals(user.getName())) {
      throw new IllegalStateException("no");
    }
    note.setText(text);
    notes.save(note);
  }

  @PutMapping("/sent") void sent(@RequestBody Note sent, Principal user) {
    if (!sent.getOwner().equals(user.getName())) {
      throw new IllegalStateException("no");
    }
    Note note = notes.findById(sent.getId()).orElseThrow();
    note.setText(sent.getText());
    notes.save(note);
  }

  @PutMapping("/own") void own(@RequestBody Note sent, Principal user) {
    Note note = notes.findById(sent.getId()).orElseThrow();
    if (!note.getOwner().equals(user.getName())) {
      throw new IllegalStateException("no");
    }
    notes.save(sent);
  }

  @GetMapping("/read/{id}") Note read(@PathVariable Long id, Principal user) {
    Note note = notes.findById(id).orElseThrow();
    if (!user.getName().equals(note.getOwner())) {
      return null;
    }
    return note;
  }

  @GetMapping("/shown/{id}") String shown(@PathVariable Long id, Principal user) {
    Note note = notes.findById(id).orElseThrow();
    String mark = "";
    if (user.getName().equals(note.getOwner())) {
      mark = "mine ";
    }
    return mark + note.getText();
  }

  @GetMapping("/query/{id}") Note query(@PathVariable Long id, Principal user) {
    return notes.findByIdAndOwner(id, user.getName());
  }

  @PostMapping("/list") void list(@RequestBody List<Long> ids, Principal user) {
    for (Long id : ids) {
      if (!rights.owns(id, user.getName())) {
        continue;
      }
      notes.deleteById(id);
    }
  }
}
