package org.marigold.clinic.web;

import java.util.List;
import org.marigold.clinic.domain.Doctor;
import org.marigold.clinic.repository.DoctorRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/doctors")
public class DoctorController extends DirectoryController<Doctor> {

    private final DoctorRepository doctors;

    public DoctorController(DoctorRepository doctors) {
        super(doctors);
        this.doctors = doctors;
    }

    @GetMapping("/by-specialty")
    public List<Doctor> bySpecialty(@RequestParam String specialty) {
        return doctors.findBySpecialtyOrderByFullName(specialty);
    }
}
