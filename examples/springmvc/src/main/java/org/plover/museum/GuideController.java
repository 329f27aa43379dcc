package org.plover.museum;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

@MuseumApi(under = "/${api.version}/guides")
public class GuideController implements Paged {

    @PostMapping("/{id:[0-9]+}")
    public Guide save(@PathVariable long id, @Valid @RequestBody Guide guide) {
        return guide;
    }

    @RequestMapping(
        path = "/{id}/photo",
        method = {RequestMethod.PUT, RequestMethod.GET, RequestMethod.POST, RequestMethod.PATCH, RequestMethod.DELETE})
    public String photo(@PathVariable long id, @RequestPart MultipartFile photo, @RequestHeader("X-Till") String till) {
        return till;
    }

    @RequestMapping("/language")
    public String language(@CookieValue("lang") String language, Guide preferences) {
        return language;
    }
}
