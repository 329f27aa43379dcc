package org.marigold.testing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.marigold.clinic.web.ApiExceptionHandler;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ApiExceptionHandlerTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new FaultController())
            .setControllerAdvice(new ApiExceptionHandler())
            .build();

    @Test
    void namesWhatIsMissing() throws Exception {
        mvc.perform(get("/test/faults/missing/7"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("thing 7 not found")));
    }

    @Test
    void keepsPartnerAddressesInside() throws Exception {
        mvc.perform(get("/test/faults/partner"))
                .andExpect(status().isBadGateway())
                .andExpect(content().string(not(containsString("10.0.0.7"))));
    }

    @Test
    void answersConflictOnDuplicates() throws Exception {
        mvc.perform(post("/test/faults/database")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"email\":\"pat@mail.example\"}"))
                .andExpect(status().isConflict());
    }
}
