package org.plover.museum.staff;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/machines")
public class MachineController {

    @GetMapping("/status")
    public String status() {
        return "all running";
    }

    @PostMapping("/status")
    public String report() {
        return "noted";
    }

    @GetMapping("/{id}")
    public String one(@PathVariable String id) {
        return id;
    }

    @DeleteMapping("/{id}")
    public String remove(@PathVariable String id) {
        return id;
    }

    @PostMapping("/{id}/reset")
    public String reset(@PathVariable String id) {
        return id;
    }

    @GetMapping("/{name:[a-z]+}/log")
    public String log(@PathVariable String name) {
        return name;
    }

    @GetMapping("/scrap/{id}")
    public String scrapped(@PathVariable String id) {
        return id;
    }

    @GetMapping("/audit/trail")
    public String trail() {
        return "trail";
    }
}
