package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/architecture.svg} shows the modules as they are. {@code -Dpicture.update=true} draws it anew. */
class ModulePictureTest {

    @Test
    void the_picture_shows_the_modules_of_the_build() throws IOException {
        Path root = Documentation.root();
        List<Module> modules = new ArrayList<>();
        for (String each : List.of("testkit", "validation", "logging-safe", "core")) {
            modules.add(Module.read(root.resolve(each)));
        }
        String svg = new ModulePicture(modules).toSvg();
        Path picture = root.resolve("docs/architecture.svg");
        if (Boolean.getBoolean("picture.update")) {
            Files.writeString(picture, svg);
        }
        assertThat(Files.readString(picture)).isEqualTo(svg);
    }

    @Test
    void what_is_managed_tested_with_or_excluded_is_not_needed(@TempDir Path module) throws IOException {
        Files.createDirectories(module.resolve("src/main/java"));
        Files.writeString(module.resolve("src/main/java/module-info.java"), "module a { exports a.b; }");
        Files.writeString(module.resolve("pom.xml"), """
                <parent><artifactId>all</artifactId></parent><artifactId>own</artifactId>
                <dependencyManagement><dependencies>
                <dependency><artifactId>managed</artifactId><version>1</version></dependency>
                </dependencies></dependencyManagement>
                <dependency><groupId>dev.staunch</groupId><artifactId>core</artifactId></dependency>
                <dependency><artifactId>needed</artifactId>
                <exclusions><exclusion><artifactId>excluded</artifactId></exclusion></exclusions></dependency>
                <dependency><groupId>two</groupId><artifactId>maybe</artifactId><optional>true</optional></dependency>
                <dependency><groupId>three</groupId><artifactId>maybe</artifactId><optional>true</optional></dependency>
                <dependency><artifactId>tested</artifactId><scope>test</scope></dependency>
                """);
        assertThat(Module.read(module))
                .isEqualTo(new Module("own", List.of("a.b"), List.of("core"), List.of("needed"), List.of("maybe")));
    }

    @Test
    void an_arrow_that_follows_from_others_is_left_out() {
        Module low = new Module("low", List.of("a"), List.of(), List.of(), List.of());
        Module mid = new Module("mid", List.of("b"), List.of("low"), List.of("x"), List.of("y"));
        Module top = new Module("top", List.of("c"), List.of("low", "mid"), List.of(), List.of());

        String svg = new ModulePicture(List.of(top, mid, low)).toSvg();

        assertThat(svg.split("<line ", -1)).hasSize(3);
        assertThat(svg).contains("needs: x", "optional: y", "needs: only the JDK");
        assertThat(svg.indexOf(">top<")).isLessThan(svg.indexOf(">low<"));
    }
}
