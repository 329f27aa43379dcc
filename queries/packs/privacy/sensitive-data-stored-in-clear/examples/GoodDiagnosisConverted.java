package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

@Entity // ok: sensitive-data-stored-in-clear
class Patient {
  @Id private Long id;
  @Convert(converter = Encrypted.class) private String diagnosis;
  @Convert(converter = Encrypted.class) private String passportNumber;

  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getDiagnosis() { return diagnosis; }
  public void setDiagnosis(String diagnosis) { this.diagnosis = diagnosis; }
  public String getPassportNumber() { return passportNumber; }
  public void setPassportNumber(String passportNumber) { this.passportNumber = passportNumber; }
}

class Encrypted implements AttributeConverter<String, String> {
  public String convertToDatabaseColumn(String value) { return new StringBuilder(value).reverse().toString(); }
  public String convertToEntityAttribute(String value) { return value; }
}

interface PatientRepository extends JpaRepository<Patient, Long> {}

@RestController
class PatientController {
  private final PatientRepository patients;

  PatientController(PatientRepository patients) {
    this.patients = patients;
  }

  @PostMapping("/patients")
  public void add(@RequestBody Patient patient) {
    patients.save(patient);
  }

  @DeleteMapping("/patients/{id}")
  public void remove(@PathVariable Long id) {
    patients.deleteById(id);
  }
}
