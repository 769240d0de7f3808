package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HierarchyTest {

    @Test
    void knowsRootsChildrenAndFamilies() {
        Hierarchy hierarchy = Hierarchy.of(2, 0, -1, 0, -1);
        assertThat(hierarchy.roots()).containsExactly(2, 4);
        assertThat(hierarchy.children(0)).containsExactly(1, 3);
        assertThat(hierarchy.family(2)).containsExactly(2, 0, 1, 3);
        assertThat(hierarchy.childBelow(2, 3)).isZero();
        assertThat(hierarchy.childBelow(2, 2)).isEqualTo(2);
    }

    @Test
    void refusesCircles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hierarchy.of(-1, 2, 1))
                .withMessageContaining("above themselves");
        assertThatIllegalArgumentException().isThrownBy(() -> Hierarchy.of(0));
    }

    @Test
    void refusesParentsThatDoNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hierarchy.of(-1, 7))
                .withMessageContaining("parent 7");
    }
}
