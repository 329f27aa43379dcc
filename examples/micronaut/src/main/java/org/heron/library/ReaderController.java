package org.heron.library;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

@Secured(SecurityRule.IS_AUTHENTICATED)
@Controller("/readers")
public class ReaderController {

    @Inject ReaderStore store;

    @Get("{?page,size}")
    public List<Reader> list(@QueryValue(defaultValue = "0") int page, @QueryValue(defaultValue = "20") int size, @Header("X-Branch") String branch) {
        return store.all();
    }

    @Get("/{id}{/detail}")
    public Reader one(@PathVariable long id, @Nullable @PathVariable String detail) {
        return store.byId(id);
    }

    @Post
    @Secured("LIBRARIAN")
    public HttpResponse<Reader> enrol(@Valid @Body Reader reader) {
        return HttpResponse.created(store.save(reader));
    }

    /** Opened for a demonstration and never closed again. */
    @Delete("/{id}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    public void erase(long id) {
        store.delete(id);
    }
}
