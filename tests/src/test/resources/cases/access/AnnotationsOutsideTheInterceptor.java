//// access: GET /admin/a public
//// access: GET /api/a authenticated
//// inert: () INTERCEPTOR_NOT_MAPPED
//// without: spring-boot-starter-security
//// needs: cn.dev33:sa-token-spring-boot3-starter:1.37.0
package app;

import cn.dev33.satoken.annotation.SaCheckLogin;
import cn.dev33.satoken.interceptor.SaInterceptor;
import org.springframework.context.annotation.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.config.annotation.*;

@Configuration
class Config implements WebMvcConfigurer {
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new SaInterceptor()).addPathPatterns("/api/**");
  }
}

@RestController
class Web {
  @SaCheckLogin @GetMapping("/api/a") String a() { return ""; }
  @SaCheckLogin @GetMapping("/admin/a") String b() { return ""; }
}
