package mawaqif.users;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** This module alone, with a clock that tests move and a few calls that ask for roles. */
@EnableAutoConfiguration
@ComponentScan({"mawaqif.users", "mawaqif.ui", "mawaqif.api"})
class UsersApplication {

    @Bean
    SteppingClock steppingClock() {
        return new SteppingClock();
    }

    @Bean
    RouterFunction<ServerResponse> calls(Access access) {
        return route(GET("/api/v1/me"), request -> ServerResponse.ok().body(access.person().get()))
                .and(
                        route(
                                POST("/api/v1/claims/{study}"),
                                request -> {
                                    access.require(
                                            Long.parseLong(request.pathVariable("study")),
                                            Role.ANALYST);
                                    return ServerResponse.ok().body("coded");
                                }));
    }
}
