package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;

import mawaqif.studies.Study;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Takes the matrix out of the browser: picture, table, workbook, paper. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ExportMenu extends Div {

    void show(Study study, MatrixAddress address) {}
}
