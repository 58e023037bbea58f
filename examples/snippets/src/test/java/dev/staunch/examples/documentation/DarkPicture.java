package dev.staunch.examples.documentation;

/** The colours of a drawn picture for those who prefer dark ones: each stands for the light one that the picture has. */
final class DarkPicture {

    static final String STYLE = """
            <style>@media (prefers-color-scheme: dark) {
            [fill="#ffffff"] { fill: #121212 } [fill="#eef3f8"] { fill: #1e2530 }
            [fill="#1d2b3a"] { fill: #e6eaf0 } [fill="#44566a"] { fill: #a5b1c0 } [fill="#33475b"] { fill: #8fa3b8 }
            [stroke="#33475b"] { stroke: #8fa3b8 } [stroke="#b9c4d0"] { stroke: #46525f }
            [stroke="#e3e8ee"] { stroke: #262e38 } [stroke="#9fc9b7"] { stroke: #2f6a55 }
            [fill="#0b6e4f"] { fill: #4fc79b } [fill="#c8553d"] { fill: #f0866f } [fill="#2f5d9b"] { fill: #7fb0ff } [fill="#8a6d00"] { fill: #d9b93b }
            }</style>
            """;

    private DarkPicture() {}
}
